using NodaTime;

namespace Guangming.Domain.Text.Tests.Guide;

/// <summary>The README's examples of reading prose, word by word; <see cref="ReadmeTests"/> runs them and compares what they print.</summary>
internal static class ReadmeExamples
{
    public static void Prose(Output Console)
    {
        // <prose>
        const string prose = "2023年，河东区安排云岭县财政资金3650万元，帮扶车间吸纳就业410人，其中脱贫劳动力268人，培训1200余人次。";
        foreach (FigureMention mention in FigureReader.Read(prose))
        {
            Console.WriteLine($"{mention.Token}: {mention.Value}, {mention.Qualifier}, {mention.Period}, {mention.Relation}");
        }

        // 3650万元: 36500000元, None, 2023, None
        // 410人: 410人, None, 2023, None
        // 268人: 268人, None, 2023, PartOf 1
        // 1200余人次: 1200人次, Many, 2023, None
        // </prose>

        // <draft>
        Division hedong = new("hedong", new LocalizedText("河东区", "Hedong District"), DivisionKind.County);
        Division yunling = new("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County);
        Pairing pairing = new("yunling", hedong, yunling, Programme.EastWestCollaboration);
        Draft draft = new ReportDrafter(pairing).Draft(prose, ReportDrafter.SourceOf(prose, new LocalDate(2024, 1, 10)));
        foreach (DraftEntry entry in draft.Entries)
        {
            Console.WriteLine($"{entry.Mention.Token}: {entry.Outcome}, {entry.FigureId}");
        }

        // 3650万元: Mapped, yunling.fund.fiscal.allocated
        // 410人: Mapped, yunling.workshop.jobs
        // 268人: Mapped, yunling.workshop.jobs.poor
        // 1200余人次: Mapped, yunling.labour.trained
        // </draft>
    }
}

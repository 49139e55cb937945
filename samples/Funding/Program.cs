// Money: one sum as stated, totals that cannot lie, and why some are refused (资金).
using Guangming.Domain;

Report report = Reports.Guangming2020;
Pairing tianlin = report.Pairings.ToRecipient("田林县");

FundingAllocation fiscal = report.Funding(tianlin).From(FundingSource.Fiscal).Cumulative().Single();
Console.WriteLine($"As stated   {fiscal.Stated}, {fiscal.Period}, {fiscal.Anchor}");
Console.WriteLine($"In 元       {fiscal.Amount}, known to lie in {fiscal.Range()}");
Console.WriteLine($"In 万元     {fiscal.Amount.ToString("W")}");

// Different kinds are added only where each is named, and for the newest period that all of them have.
FigureTotal aid = report.Funding(tianlin).Total(FundingSource.Fiscal, FundingSource.SocialDonation);
Console.WriteLine($"\nAid         {aid}");
foreach (Figure part in aid.Parts)
{
    Console.WriteLine($"            {part}");
}

foreach ((FundingSource source, FigureTotal total) in report.Funding(tianlin).TotalBySource())
{
    Console.WriteLine($"{(source.IsAid ? "aid     " : "business")}    {source.Name(Language.English)}: {total}");
}

// What does not add is refused, with what to write instead.
try
{
    report.Funding(tianlin).Total(FundingSource.Fiscal, FundingSource.EnterpriseInvestment);
}
catch (TotalRefusedException refusal)
{
    Console.WriteLine($"\n{refusal.Message}\n{refusal.Reason.Chinese}");
}

// A question as people ask it.
Console.WriteLine($"\nAid to 下察隅镇: {report.Funding().For("下察隅镇").Total()}");

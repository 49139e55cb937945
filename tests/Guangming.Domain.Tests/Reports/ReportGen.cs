using CsCheck;
using NodaTime;

namespace Guangming.Domain.Tests;

/// <summary>Reports of all sorts, built by the builder.</summary>
internal static class ReportGen
{
    private static readonly Gen<string> Word = Gen.OneOf("青石", "白河", "a𠮷b", "x", "<&>'\"", "\\/", "e\u0301", "项目 一", "👩‍👩‍👧", "z");

    private static readonly Gen<LocalizedText> Text = Gen.Select(Word, Word, Gen.Int[0, 2]).Select((zh, en, which) =>
        new LocalizedText(which == 1 ? null : zh, which == 2 ? null : en));

    private static readonly Gen<LocalizedText?> Note = Gen.Select(Text, Gen.Bool).Select((text, has) => has ? text : null);

    private static readonly Gen<PartialDate?> Date = Gen.Select(Gen.Int[0, 3], Gen.Int[1990, 2030], Gen.Int[1, 12], Gen.Int[1, 28]).Select(PartialDate? (form, y, m, d) =>
        form switch { 0 => null, 1 => PartialDate.OfYear(y), 2 => PartialDate.OfMonth(y, m), _ => PartialDate.OfDay(y, m, d) });

    private static readonly Gen<ReportingPeriod> Period = Gen.Select(Gen.Int[0, 8], Gen.Int[1990, 2030], Gen.Int[1, 12]).Select((form, y, m) => form switch
    {
        0 => ReportingPeriod.Unspecified,
        1 => ReportingPeriod.PerYear,
        2 => ReportingPeriod.Cumulative,
        3 => ReportingPeriod.At(PartialDate.OfYear(y)),
        4 => ReportingPeriod.Year(y),
        5 => ReportingPeriod.Named("疫情期间"),
        6 => ReportingPeriod.From(PartialDate.OfMonth(y, m)),
        7 => ReportingPeriod.CumulativeTo(PartialDate.OfMonth(y, m)).With(DateSource.Publication),
        _ => ReportingPeriod.Between(PartialDate.OfMonth(y, m), PartialDate.OfYear(y + 1)).With(DateSource.Inherited),
    });

    private static readonly Measure Own = new(
        "own.sacks", new("麻袋", "sacks"), Unit.Parse("other:袋"), MeasureKind.Tally, Additivity.Flow, per: Unit.Village, note: new(null, "own"));

    private static readonly Gen<(Measure Measure, string Value)> Number = Gen.OneOf(
        (Measures.FiscalAllocated, "1.796亿元"),
        (Measures.FiscalAllocated, "超1亿7960万元"),
        (Measures.SocialDonations, "约3,300元"),
        (Measures.PersonsReached, "1400多人"),
        (Measures.HouseholdsReached, "13055户"),
        (Measures.HeadcountRate, "1.570%"),
        (Measures.PointChange, "-21.53个百分点"),
        (Measures.Projects, "六十五个"),
        (Measures.GrowthMultiple, "31.1倍"),
        (Measures.CollectiveIncomePerVillage, "近44.7万元"),
        (Own, "3袋"));

    private static readonly Gen<SourceAnchor?> Anchor = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 5000], Word).Select((line, start, token) =>
        line == 0 ? null : new SourceAnchor(line, start, token));

    // An axis may be called as what elsewhere is wording.
    private static readonly Gen<ScopeValue[]> Axes = Gen.OneOf("budget-level:city", "use:industry.planting", "text:a-b", "reason:x.1", "own.axis:7")
        .Array[0, 4].Select(values => values.Select(ScopeValue.Parse).DistinctBy(value => value.Axis).ToArray());

    private static readonly Gen<PopulationGroup?> Population = Gen.Int[0, 3].Select(PopulationGroup? (which) =>
        which switch { 0 => PopulationGroup.RegisteredPoor, 1 => PopulationGroup.Of("own-group"), _ => null });

    private static readonly Gen<FigureDraft> Plain =
        Gen.Select(Number, Period, Anchor, Note, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 2], Gen.Bool), Gen.Select(Gen.Int[0, 3], Gen.Bool, Text)).Select(
            (number, period, anchor, note, marks, of) => new FigureDraft
            {
                Id = "later",
                Subject = new Subject(Invented.Main),
                Measure = number.Measure,
                Value = number.Value,
                Period = period,
                Anchor = anchor,
                Note = note,
                Status = (FigureStatus)marks.Item1,
                Attribution = (Attribution)marks.Item2,
                Standard = (PovertyStandard)marks.Item3,
                IsUnconfirmed = marks.Item4,
                IsExact = of.Item2 && note is not null && number.Value == "1.570%",
                Of = number.Measure.Kind != MeasureKind.Rate ? null
                    : of.Item1 switch { 0 => null, 1 => RateBase.NotNamed, 2 => RateBase.OfPopulation(of.Item3), _ => RateBase.OfFigure("f0") },
            });

    private static readonly Gen<FigureDraft> Draft = Gen.Select(Plain, Axes, Population, Gen.Int[0, 3]).Select((draft, axes, population, revision) => draft with
    {
        Subject = new Subject(Invented.Main, axes: axes),
        Population = draft.Measure.Kind is MeasureKind.Beneficiaries or MeasureKind.Rate ? population : null,
        Revision = (RevisionStatus)revision,
    });

    private static readonly Gen<(PartialDate?, LocalizedText, SourceAnchor?, int)[]> Milestones = Gen.Select(Date, Text, Anchor, Gen.Int[0, 2]).Array[0, 3];

    /// <summary>Any report.</summary>
    public static Gen<Report> Any { get; } = Gen.Select(Draft.Array[0, 12], Note, Milestones, Gen.Int[0, int.MaxValue])
        .Select((drafts, note, milestones, seed) => Build(drafts, note, milestones, seed, isFirst: false));

    /// <summary>Any report of which readers of the first version of the format lose nothing.</summary>
    public static Gen<Report> First { get; } = Gen.Select(Plain.Array[0, 12], Note, Milestones, Gen.Int[0, int.MaxValue])
        .Select((drafts, note, milestones, seed) => Build(drafts, note, milestones, seed, isFirst: true));

    private static Report Build(FigureDraft[] drafts, LocalizedText? note, (PartialDate?, LocalizedText, SourceAnchor?, int)[] milestones, int seed, bool isFirst)
    {
        Random random = new(seed);
        Pairing[] pairings = Pairings(random, isFirst);
        ReportBuilder builder = Invented.Builder();
        for (int i = 0; i < drafts.Length; i++)
        {
            Pairing pairing = pairings[random.Next(pairings.Length)];
            Subject subject = random.Next(3) switch
            {
                0 => new Subject(pairing, Invented.Village, axes: drafts[i].Subject.Axes),
                1 => new Subject(pairing, scope: new LocalizedText("一处", null), axes: drafts[i].Subject.Axes),
                _ => new Subject(pairing, axes: drafts[i].Subject.Axes),
            };
            FigureDraft draft = drafts[i] with
            {
                Id = Id("f", i), Subject = subject, Of = drafts[i].Of?.FigureId is not null ? RateBase.OfFigure(Id("f", random.Next(drafts.Length))) : drafts[i].Of,
            };
            builder.Add(draft);
            if (!isFirst && random.Next(3) == 0)
            {
                builder.Add(draft with { Id = Id("r", i), Revision = RevisionStatus.Revised });
                builder.Add(FigureRelation.Revises(Id("r", i), Id("f", i), (RelationOrigin)random.Next(2), note));
            }
        }

        // Parts come before their wholes, so that nothing is part of itself.
        for (int i = 0; i + 1 < drafts.Length; i += 2)
        {
            (Measure a, Measure b) = (drafts[i].Measure, drafts[i + 1].Measure);
            builder.Add(a.Equals(b) ? FigureRelation.Change(Id("f", i), Id("f", i + 1))
                : a.Unit == b.Unit ? FigureRelation.PartOf(Id("f", i), Id("f", i + 1), RelationOrigin.Inferred, new LocalizedText("读", "read"))
                : random.Next(2) == 0 ? FigureRelation.Together([Id("f", i), Id("f", i + 1)])
                : FigureRelation.Derives(Id("f", i), "growth.rate", [Id("f", i + 1)], RelationOrigin.Inferred));
        }

        for (int i = 0; i < milestones.Length; i++)
        {
            (PartialDate? date, LocalizedText text, SourceAnchor? anchor, int status) = milestones[i];
            builder.Add(new Milestone(Id("m", i), new Subject(pairings[0], axes: isFirst || i == 0 ? null : [ScopeValue.ForHealth]), MilestoneKinds.Event, text, date, (FigureStatus)status, anchor, note));
            builder.Add(new LeftOut("style", anchor ?? new SourceAnchor(i + 1, i, "词"), text));
        }

        return (note is null ? builder : builder.WithNote(note)).Build();
    }

    private static Pairing[] Pairings(Random random, bool isFirst)
    {
        List<Pairing> pairings = [new Pairing("p0", Invented.Qingshi, Invented.Baihe, Programme.EastWestCollaboration, note: new LocalizedText("注", null))];
        for (int i = 1; i <= random.Next(5); i++)
        {
            Division recipient = random.Next(3) switch
            {
                0 => new Division(Id("d", i), new(Id("区", i), null), DivisionKind.Group, size: i, aliases: ["别名", "alias"]),
                1 => new Division(Id("d", i), new(null, Id("D", i)), DivisionKind.Organisation, within: Invented.Baihe, from: PartialDate.OfMonth(2016, 5)),
                _ => new Division(Id("d", i), new(Id("县", i), Id("C", i)), DivisionKind.County, predecessor: Invented.Baihe, to: PartialDate.OfYear(2030)),
            };
            pairings.Add(new Pairing(
                Id("p", i), Invented.Qingshi, new Party(recipient, Invented.Village), Programme.Of("own"), PartialDate.OfYear(2016), parent: pairings[random.Next(pairings.Count)], isCountedApart: !isFirst && random.Next(2) == 0));
        }

        return [.. pairings];
    }

    private static string Id(string prefix, int i) => prefix + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

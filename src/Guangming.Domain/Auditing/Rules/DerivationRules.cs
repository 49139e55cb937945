using System.Collections.Immutable;

namespace Guangming.Domain;

/// <summary>Stated results, computed again (推算数复算).</summary>
internal static class DerivationRules
{
    private const int MostSteps = 10;

    public static IEnumerable<Check> Of(AuditContext context, FormulaKind kind)
    {
        foreach (Derivation one in context.Data.Derivations)
        {
            if (one.Kind == kind)
            {
                yield return one.Check(context);
            }
        }
    }

    /// <summary>Digits finer than a tenth of what the inputs leave open mean nothing. A result that is wrong is another rule's finding.</summary>
    public static IEnumerable<Check> ExcessDigits(AuditContext context)
    {
        foreach (Derivation one in context.Data.Derivations)
        {
            Figure figure = one.Result;
            bool isComparable = figure.Stated is { Qualifier: Qualifier.None, IsDeclaredExact: false }
                && one.Claim.Allowed(context.Options.Reading) is { Width: > 0 } allowed && allowed.Width > figure.Stated.Step * MostSteps
                && allowed.Meets(figure.Range(context.Options.Reading));
            if (isComparable)
            {
                yield return new Check(
                    context.Rule,
                    CheckVerdict.Fails,
                    [figure, .. one.Inputs],
                    one.IsInferred ? Certainty.Inferred : Certainty.Stated,
                    () => new LocalizedText(
                        $"{AuditText.Of(figure, Language.Chinese)}的末位不超出依据的精度（{AuditText.Range(one.Claim.Allowed(context.Options.Reading)!, Language.Chinese)}）",
                        $"{AuditText.Of(figure, Language.English)} shows only digits that its inputs carry ({AuditText.Range(one.Claim.Allowed(context.Options.Reading)!, Language.English)})"),
                    null);
            }
        }
    }

    /// <summary>Whether a relation says that a number is the sum of others.</summary>
    public static bool IsTotal(AuditData data, FigureRelation relation) =>
        data.Options.Catalogue.TryGet(relation.By!, out Indicator? indicator) && indicator.Formula is SumNode;

    public static IEnumerable<Derivation> All(AuditData data)
    {
        HashSet<Figure> done = new(ReferenceEqualityComparer.Instance);
        foreach (Report report in data.Reports)
        {
            foreach (FigureRelation relation in report.Relations.Where(relation => relation.Kind == FigureRelationKind.Derives))
            {
                Figure result = report[relation.Figures[0]];
                Figure[] inputs = [.. relation.Figures.Skip(1).Select(id => report[id])];
                done.Add(result);
                bool isComparable = result.Status == FigureStatus.Actual
                    && (Array.TrueForAll(inputs, input => input.Status == FigureStatus.Actual) || relation.By == Indicators.TargetCompletion.Code);
                if (isComparable)
                {
                    yield return Derivation.Of(data, report, relation, result, inputs);
                }
            }
        }

        foreach (Derivation implied in Implied(data, done))
        {
            yield return implied;
        }
    }

    // A figure of an indicator's own code whose inputs stand beside it, for the same subject and time; and a growth beside the
    // one change of its subject.
    private static IEnumerable<Derivation> Implied(AuditData data, HashSet<Figure> done)
    {
        foreach (IReadOnlyList<FigureSeries.Entry> series in data.Series.All)
        {
            Measure measure = series[0].Figure.Measure;
            if (!data.Options.Catalogue.TryGet(measure.Code, out Indicator? indicator) || indicator.Formula is InputNode)
            {
                continue;
            }

            foreach (FigureSeries.Entry entry in series.Where(entry => !done.Contains(entry.Figure)))
            {
                Figure[] inputs = [.. indicator.Formula.Inputs
                    .Select(input => input.Role == InputRole.None ? data.Series.Beside(entry, input.Measure).Take(2).ToArray() : [])
                    .Where(found => found.Length == 1).Select(found => found[0])];
                if (inputs.Length == indicator.Formula.Inputs.Length && !AreParts(entry, inputs))
                {
                    yield return new Derivation(data, entry.Report, indicator, entry.Figure, [.. inputs], isInferred: true);
                }
            }
        }

        foreach (Derivation growth in ImpliedChanges(data, done))
        {
            yield return growth;
        }
    }

    // What the report calls parts of a total is added up as such.
    private static bool AreParts(FigureSeries.Entry total, Figure[] inputs) =>
        Array.TrueForAll(inputs, input => total.Report.Graph.WholesOf(input.Id).Contains(total.Figure.Id, StringComparer.Ordinal));

    private static IEnumerable<Derivation> ImpliedChanges(AuditData data, HashSet<Figure> done)
    {
        for (int i = 0; i < data.Reports.Length; i++)
        {
            Report report = data.Reports[i];
            ILookup<Subject, FigureRelation> changes = report.Relations
                .Where(relation => relation.Kind == FigureRelationKind.Change).ToLookup(relation => report[relation.Figures[1]].Subject);
            foreach (Figure figure in report.Content.Figures)
            {
                bool isFamily = figure.Status == FigureStatus.Actual && !done.Contains(figure) && data.Options.Catalogue.TryGetFamily(figure.Measure.Code, out _);
                if (isFamily && changes[figure.Subject].Take(2).ToArray() is [var only]
                    && data.Options.Catalogue.TryBind(figure.Measure.Code, [report[only.Figures[0]], report[only.Figures[1]]], out Indicator? indicator)
                    && Ends(report[only.Figures[1]], figure))
                {
                    yield return new Derivation(data, report, indicator, figure, [report[only.Figures[0]], report[only.Figures[1]]], isInferred: true);
                }
            }
        }
    }

    private static bool Ends(Figure final, Figure growth) => growth.Period.End is null || growth.Period.End == final.Period.End;
}

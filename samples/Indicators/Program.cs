// Indicators: computed one way everywhere, with range, period, sources, and a reason where there is no value (指标).
using Guangming.Domain;

Report report = Reports.Guangming2020;
Pairing tianlin = report.Pairings.ToRecipient("田林县");

IndicatorResult perPerson = Indicators.FiscalPerPerson.Evaluate(report, tianlin);
Console.WriteLine(perPerson);
Console.WriteLine(perPerson.Explain(Language.English));
Console.WriteLine(perPerson.Explain(Language.Chinese));

// A number that the report itself states is the result, at the date it holds for.
Console.WriteLine($"\nHeadcount rate: {Indicators.HeadcountRate.Evaluate(report, tianlin)}");
Console.WriteLine($"Its change: {Indicators.Difference.Of(Measures.HeadcountRate).Evaluate(report, tianlin)}");

// Without a value there is a reason.
IndicatorResult missing = Indicators.HeadcountRate.Evaluate(report, report.Pairings["shanwei"]);
Console.WriteLine($"In Shanwei: {missing}");

// One's own indicator in one line; units are checked when it is defined.
Indicator postsPerPlacement = Indicator.Define(
    "own.posts-per-placement", "每安置一人提供岗位数", "posts offered per person placed", Measures.PostsOffered / Measures.PersonsPlaced);
Console.WriteLine($"\n{postsPerPlacement.Name}: {postsPerPlacement.Evaluate(report, tianlin)}");

// A verdict looks at all that the number can be.
Criterion atMost3 = new(Indicators.HeadcountRate, LimitRelation.AtMost, Quantity.Parse("3%"));
Console.WriteLine($"{atMost3}: {atMost3.Evaluate(report, tianlin).Verdict}");

// People and households: counts that do not mix, parts of wholes, unions as bounds (受益人口).
using Guangming.Domain;

Report report = Reports.Guangming2020;
Pairing tianlin = report.Pairings.ToRecipient("田林县");

BeneficiaryQuery lifted = report.Beneficiaries(tianlin).Of(PopulationGroup.LiftedOutOfPoverty);
Count households = lifted.Households().Count;
Count persons = lifted.Persons().Count;
Console.WriteLine($"Lifted out of poverty: {households}, {persons}");

// Households and persons do not add; the message says what does.
try
{
    Console.WriteLine(households + persons);
}
catch (InvalidOperationException mistake)
{
    Console.WriteLine(mistake.Message);
}

// Groups may overlap, so together they are at least the largest and at most the sum.
FigureTotal together = report.Beneficiaries(tianlin)
    .Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.ReachedByFiscalAid).Union();
Console.WriteLine($"\nLifted out or reached by aid: {together}");

// A part is not added to its whole.
foreach (FigureRelation relation in report.Relations.Where(one => one.Kind == FigureRelationKind.PartOf))
{
    Console.WriteLine($"{report[relation.Figures[0]].Stated} of {report[relation.Figures[1]].Stated}: {relation}");
}

// 多 is a range, not a number; whoever asks for people of one standard gets no others.
Figure trained = report["shanwei.labour.trained"];
Console.WriteLine($"\n{trained.Stated} is {trained.Range()}, {trained.Citation}");

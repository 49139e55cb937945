using System.Globalization;
using System.Text;
using System.Text.Json;
using AotConsumer;
using Guangming.Domain;
using Guangming.Domain.Text;

// A few numbers of the shipped report. Compiled ahead of time this prints the same as under the JIT compiler.
StringBuilder lines = new();
Report report = Reports.Guangming2020;
Pairing tianlin = report.Pairings["tianlin"];
Print("report", report);
Print("figures", report.Figures.Count);

Figure fiscal = report["tianlin.fund.fiscal.allocated"];
Print("figure", fiscal.ToString(Language.Chinese));
Print("amount", Money.FromQuantity(fiscal.Quantity));
Print("range", fiscal.Range());
Print("total", report.Funding(tianlin).Total(FundingSource.Fiscal, FundingSource.SocialDonation));
Print("union", report.Beneficiaries(tianlin).Of(PopulationGroup.LiftedOutOfPoverty, PopulationGroup.ReachedByFiscalAid).Union());

// In and out through the consumer's own source-generated context: nothing is registered with it.
string json = JsonSerializer.Serialize(report, AotContext.Default.Report);
Report again = JsonSerializer.Deserialize(json, AotContext.Default.Report)!;
Print("round trip", JsonSerializer.Serialize(again, AotContext.Default.Report) == json ? "equal" : "different");

Dictionary<DivisionCode, Money> sums = new() { [DivisionCode.Parse("451029")] = Money.Parse("1.796亿元") };
Print("json", JsonSerializer.Serialize(sums, AotContext.Default.DictionaryDivisionCodeMoney));

IndicatorResult perPerson = Indicators.FiscalPerPerson.Evaluate(report, tianlin);
Print("indicator", perPerson);
Print("explained", perPerson.Explain(Language.Chinese));
Print("catalogue", IndicatorCatalogue.BuiltIn.Evaluate(report).Length);
Print("audit", ReportAuditor.Default.Audit(report));

foreach (FigureMention mention in FigureReader.Read("2023年累计带动贫困村110个，其中深度贫困村二十三个。"))
{
    Print("prose", mention);
}

using Stream output = Console.OpenStandardOutput();
output.Write(Encoding.UTF8.GetBytes(lines.ToString()));

void Print(string what, object value) => lines.Append(CultureInfo.InvariantCulture, $"{what,-11}{value}\n");

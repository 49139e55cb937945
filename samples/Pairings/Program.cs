// Who supports whom, since when, and through which levels (结对关系).
using Guangming.Domain;
using NodaTime;

Report report = Reports.Guangming2020;

Console.WriteLine("All pairings of the report:");
foreach (Pairing pairing in report.Pairings.All)
{
    string since = pairing.From is { } from ? $"since {from}" : "start not stated";
    string under = pairing.Parent is { } parent ? $", under {parent}" : string.Empty;
    Console.WriteLine($"  {pairing}  {pairing.Programme.Name(Language.English)}, {since}{under}");
}

// A pairing is found by its recipient: by name in either language, by id or by code; a miss names what there is.
Pairing tianlin = report.Pairings.ToRecipient("田林县");
Console.WriteLine($"\n田林县 is supported by {tianlin.Supporter.Name(Language.English)} ({tianlin.Supporter.Name(Language.Chinese)}).");

// Who supported Xia Zayu on a day, directly and through the levels above?
LocalDate day = new(2020, 12, 21);
Division xiaZayu = report.Pairings.ToRecipient("下察隅镇").Recipient.Members[0];
Console.WriteLine("\nChains of support that reach 下察隅镇 on 2020-12-21:");
foreach (PairingChain chain in PairingNetwork.Build(report.Pairings.All).ChainsTo(xiaZayu, day))
{
    Console.WriteLine($"  {chain}");
}

// One's own pairing takes two divisions and a programme.
Division hedong = new("hedong", new LocalizedText("河东区", "Hedong District"), DivisionKind.County);
Division yunling = new("yunling", new LocalizedText("云岭县", "Yunling County"), DivisionKind.County);
Pairing own = new("yunling", hedong, yunling, Programme.EastWestCollaboration, from: PartialDate.OfYear(2016));
Console.WriteLine($"\nOne's own: {own}, active on that day: {own.IsActiveOn(day)}");

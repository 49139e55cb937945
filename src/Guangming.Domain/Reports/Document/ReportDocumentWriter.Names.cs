using System.Text.Json;

namespace Guangming.Domain;

/// <content>The members' names, escaped once.</content>
internal static partial class ReportDocumentWriter
{
    private static class N
    {
        public static readonly JsonEncodedText FormatVersion = JsonEncodedText.Encode("formatVersion");
        public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
        public static readonly JsonEncodedText Divisions = JsonEncodedText.Encode("divisions");
        public static readonly JsonEncodedText Pairings = JsonEncodedText.Encode("pairings");
        public static readonly JsonEncodedText Measures = JsonEncodedText.Encode("measures");
        public static readonly JsonEncodedText Figures = JsonEncodedText.Encode("figures");
        public static readonly JsonEncodedText Relations = JsonEncodedText.Encode("relations");
        public static readonly JsonEncodedText Milestones = JsonEncodedText.Encode("milestones");
        public static readonly JsonEncodedText LeftOut = JsonEncodedText.Encode("leftOut");
        public static readonly JsonEncodedText Note = JsonEncodedText.Encode("note");
        public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
        public static readonly JsonEncodedText Secondary = JsonEncodedText.Encode("secondary");
        public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
        public static readonly JsonEncodedText Publisher = JsonEncodedText.Encode("publisher");
        public static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");
        public static readonly JsonEncodedText Part = JsonEncodedText.Encode("part");
        public static readonly JsonEncodedText Address = JsonEncodedText.Encode("address");
        public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
        public static readonly JsonEncodedText TextSha256 = JsonEncodedText.Encode("textSha256");
        public static readonly JsonEncodedText Zh = JsonEncodedText.Encode("zh");
        public static readonly JsonEncodedText En = JsonEncodedText.Encode("en");
        public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
        public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
        public static readonly JsonEncodedText Within = JsonEncodedText.Encode("within");
        public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
        public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
        public static readonly JsonEncodedText Predecessor = JsonEncodedText.Encode("predecessor");
        public static readonly JsonEncodedText Size = JsonEncodedText.Encode("size");
        public static readonly JsonEncodedText Aliases = JsonEncodedText.Encode("aliases");
        public static readonly JsonEncodedText Supporter = JsonEncodedText.Encode("supporter");
        public static readonly JsonEncodedText Recipient = JsonEncodedText.Encode("recipient");
        public static readonly JsonEncodedText Programme = JsonEncodedText.Encode("programme");
        public static readonly JsonEncodedText Parent = JsonEncodedText.Encode("parent");
        public static readonly JsonEncodedText CountedApart = JsonEncodedText.Encode("countedApart");
        public static readonly JsonEncodedText Unit = JsonEncodedText.Encode("unit");
        public static readonly JsonEncodedText Per = JsonEncodedText.Encode("per");
        public static readonly JsonEncodedText Aggregation = JsonEncodedText.Encode("aggregation");
        public static readonly JsonEncodedText Domain = JsonEncodedText.Encode("domain");
        public static readonly JsonEncodedText Stage = JsonEncodedText.Encode("stage");
        public static readonly JsonEncodedText Group = JsonEncodedText.Encode("group");
        public static readonly JsonEncodedText Standard = JsonEncodedText.Encode("standard");
        public static readonly JsonEncodedText Measure = JsonEncodedText.Encode("measure");
        public static readonly JsonEncodedText Pairing = JsonEncodedText.Encode("pairing");
        public static readonly JsonEncodedText Place = JsonEncodedText.Encode("place");
        public static readonly JsonEncodedText Scope = JsonEncodedText.Encode("scope");
        public static readonly JsonEncodedText Axes = JsonEncodedText.Encode("axes");
        public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
        public static readonly JsonEncodedText Exact = JsonEncodedText.Encode("exact");
        public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
        public static readonly JsonEncodedText Attribution = JsonEncodedText.Encode("attribution");
        public static readonly JsonEncodedText Revision = JsonEncodedText.Encode("revision");
        public static readonly JsonEncodedText Of = JsonEncodedText.Encode("of");
        public static readonly JsonEncodedText Figure = JsonEncodedText.Encode("figure");
        public static readonly JsonEncodedText Population = JsonEncodedText.Encode("population");
        public static readonly JsonEncodedText NotNamed = JsonEncodedText.Encode("notNamed");
        public static readonly JsonEncodedText Period = JsonEncodedText.Encode("period");
        public static readonly JsonEncodedText Basis = JsonEncodedText.Encode("basis");
        public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
        public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
        public static readonly JsonEncodedText Granularity = JsonEncodedText.Encode("granularity");
        public static readonly JsonEncodedText Dated = JsonEncodedText.Encode("dated");
        public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
        public static readonly JsonEncodedText Anchor = JsonEncodedText.Encode("anchor");
        public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Token = JsonEncodedText.Encode("token");
        public static readonly JsonEncodedText Unconfirmed = JsonEncodedText.Encode("unconfirmed");
        public static readonly JsonEncodedText Whole = JsonEncodedText.Encode("whole");
        public static readonly JsonEncodedText Baseline = JsonEncodedText.Encode("baseline");
        public static readonly JsonEncodedText Final = JsonEncodedText.Encode("final");
        public static readonly JsonEncodedText Result = JsonEncodedText.Encode("result");
        public static readonly JsonEncodedText Earlier = JsonEncodedText.Encode("earlier");
        public static readonly JsonEncodedText By = JsonEncodedText.Encode("by");
        public static readonly JsonEncodedText Origin = JsonEncodedText.Encode("origin");
        public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    }
}

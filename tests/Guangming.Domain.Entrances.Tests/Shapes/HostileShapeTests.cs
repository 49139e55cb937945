using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Guangming.Domain.Entrances.Tests.Entrances;
using Guangming.Domain.Text;

namespace Guangming.Domain.Entrances.Tests.Shapes;

/// <summary>Whatever number is written, an entrance reads it or refuses it as it documents; the reader of prose never throws.</summary>
public sealed class HostileShapeTests
{
    private const int Shown = 20;
    private const int EveryForBuilders = 5;

    private static readonly string[] BuilderUnits = ["yuan", "person", "percent", "mu", "other:美元"];

    [Fact]
    public void Parse_AnyShape_ReadsOrRefuses() => Hold("Parse", HostileShapes.All(), text =>
    {
        bool isRead = StatedValue.TryParse(text, out StatedValue? value);
        if (isRead)
        {
            _ = value!.Range();
            _ = value.Range(RoundingReading.Truncated);
            _ = value.ToString();
            if (StatedValue.Parse(Encoding.UTF8.GetBytes(text)) != value)
            {
                throw new InvalidOperationException("UTF-8 is read otherwise.");
            }
        }
        else
        {
            Refuses(() => StatedValue.Parse(text));
        }
    });

    [Fact]
    public void Builder_AnyShape_BuildsOrHandsOverFindings()
    {
        int next = 0;
        Hold("builder", HostileShapes.All().Where((_, i) => i % EveryForBuilders == 0), text =>
        {
            if (OwnReports.Builder(BuilderUnits[next++ % BuilderUnits.Length], text).TryBuild(out Report? report, out ImmutableArray<Finding> _))
            {
                _ = report[OwnReports.FigureId].Range();
                _ = report.ToRows();
            }
        });
    }

    [Fact]
    public void ReadAll_AnyShapeInASentence_NeverThrows() => Hold("ReadAll", HostileShapes.All(), text =>
    {
        foreach (FigureMention mention in FigureReader.ReadAll(ProseEntrance.Before + text + ProseEntrance.Behind).Mentions)
        {
            _ = mention.ToStatedValue()?.Range();
            _ = mention.ToString();
        }
    });

    [Fact]
    public void ReadAll_OneOddNumber_CostsNoOther()
    {
        foreach (string text in HostileShapes.All().Where((_, i) => i % 50 == 0))
        {
            TextReading reading = FigureReader.ReadAll("安排资金300万元。\n本次共计" + text + "。\n惠及群众1200户。");

            reading.Mentions.Should().Contain(mention => mention.Token == "300万元", text).And.Contain(mention => mention.Token == "1200户", text);
        }
    }

    private static void Refuses(Action read)
    {
        try
        {
            read();
        }
        catch (FormatException)
        {
            return;
        }

        throw new InvalidOperationException("TryParse refuses it and Parse does not.");
    }

    private static void Hold(string entrance, IEnumerable<string> shapes, Action<string> read)
    {
        List<(string Text, Exception Thrown)> broken = [];
        int count = 0;
        foreach (string shape in shapes)
        {
            count++;
#pragma warning disable CA1031 // Any exception is what the test looks for.
            try
            {
                read(shape);
            }
            catch (Exception e)
            {
                broken.Add((shape, e));
            }
#pragma warning restore CA1031
        }

        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"{broken.Count} of {count} shapes break {entrance}");
        foreach ((string text, Exception thrown) in broken.DistinctBy(one => one.Thrown.Message, StringComparer.Ordinal).Take(Shown))
        {
            string told = text.Length > 120 ? text[..120] + "…" : text;
            table.AppendLine(CultureInfo.InvariantCulture, $"\"{told}\": {thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")}");
        }

        Assert.True(broken.Count == 0, table.ToString());
    }
}

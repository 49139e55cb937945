using System.Text;
using Guangming.Domain;

namespace ReportConsole.Tests;

/// <summary>A copy of the shipped report's document with other numbers in it, in a folder of its own.</summary>
internal sealed class PlantedReport : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planted-report-");

    /// <summary>Takes the shipped document and exchanges numbers in it, as written and in the anchors alike.</summary>
    public PlantedReport(params (string Right, string Wrong)[] slips)
    {
        string json = Reports.Guangming2020.ToJson();
        foreach ((string right, string wrong) in slips)
        {
            json.Should().Contain(right, "a test plants what is there");
            json = json.Replace(right, wrong, StringComparison.Ordinal);
        }

        Document = Write("planted.json", json);
        Report = Report.FromJson(json);
    }

    public Report Report { get; }

    /// <summary>The path of the document.</summary>
    public string Document { get; }

    public string Path(string name) => System.IO.Path.Join(_folder.FullName, name);

    public string[] Files => [.. _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public string Write(string name, string text)
    {
        string path = Path(name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

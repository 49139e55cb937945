using System.Text.Json;

namespace ReportConsole.Tests;

public sealed class NetworkTests
{
    [Fact]
    public void Network_AsATree_ShowsSupportersWithRecipientsAndChains()
    {
        Outcome outcome = Run.On(140, "network", "--lang", "zh");

        outcome.Code.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.OutputLines.Should().Contain(
        [
            "光明区",
            "├── 田林县  东西部扶贫协作  [tianlin]",
            "└── 察隅县  对口支援，2016-08 起  [zayu，属 zayu-shenzhen]",
            "新湖街道",
            "└── 下察隅镇  对口支援，2020 起  [xia-zayu，属 zayu]",
            "帮扶链条（逐级）",
            "  · 深圳市 → 察隅县和察隅农场；光明区 → 察隅县；新湖街道 → 下察隅镇",
        ]);
    }

    [Fact]
    public void Network_ReportWithoutLevels_HasNoChains()
    {
        using InventedReport invented = new();

        Run.Plain("network", "--report", invented.Document).Output.Should()
            .Be("Qingshi District\n└── Yunling County  counterpart support, since 2021  [yunling]\n");
    }

    [Fact]
    public void NetworkJson_ShippedReport_NamesPartiesParentsAndChildren()
    {
        Outcome outcome = Run.Plain("network", "--json");
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        JsonElement[] pairings = [.. document.RootElement.EnumerateArray()];

        outcome.Code.Should().Be(0);
        pairings.Should().HaveCount(9);
        JsonElement zayu = pairings.Single(pairing => pairing.GetProperty("id").GetString() == "zayu");
        zayu.GetRawText().Replace("\n  ", "\n", StringComparison.Ordinal).Should().Be(
            """
            {
              "id": "zayu",
              "supporter": [
                {
                  "id": "guangming",
                  "code": "440311",
                  "nameZh": "光明区",
                  "nameEn": "Guangming District"
                }
              ],
              "recipient": [
                {
                  "id": "zayu",
                  "code": "540425",
                  "nameZh": "察隅县",
                  "nameEn": "Zayu County"
                }
              ],
              "programme": "counterpart-support",
              "from": "2016-08",
              "parent": "zayu-shenzhen",
              "children": [
                "xia-zayu",
                "shang-zayu"
              ]
            }
            """);
    }
}

using System.Globalization;

namespace Guangming.Domain.Exchange.Benchmarks;

/// <summary>A folder of reports in prose, the same in every run: invented districts, two years each, every tenth with a growth that is wrong.</summary>
internal static class ReportFolder
{
    private const string Surnames = "青岚白岭云溪松川石桥柳河梅江竹山金沙玉泉";

    /// <summary>Writes the reports into a new folder.</summary>
    public static DirectoryInfo Make(int reports)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("reports-");
        Random random = new(20201221);
        for (int i = 0; i < reports / 2; i++)
        {
            string supporter = Name(i) + "区";
            string recipient = Name(i * 7 + 3) + "县";
            int money = random.Next(1500, 6000);
            int total = money + random.Next(4000, 9000);
            for (int year = 2021; year <= 2022; year++)
            {
                int next = money + random.Next(50, 600);
                total += next;
                File.WriteAllText(Path.Join(folder.FullName, Text($"{i:D4}-{year}.txt")), Report(random, supporter, recipient, year, money, next, total, i % 10 == 0));
                money = next;
            }
        }

        return folder;
    }

    private static string Report(Random random, string supporter, string recipient, int year, int before, int money, int total, bool isWrong)
    {
        decimal growth = decimal.Round((money - before) * 100m / before, 1, MidpointRounding.AwayFromZero) + (isWrong ? 30 : 0);
        int projects = random.Next(10, 40);
        int industry = random.Next(5, projects);
        int jobs = random.Next(200, 900);
        int poor = random.Next(100, jobs);
        int households = random.Next(1000, 6000);
        int sales = random.Next(2000, 9000);
        return string.Concat(
        [
            Text($"{supporter}{year}年东西部协作{recipient}工作总结\n{supporter}协作办　{year + 1}年1月10日\n\n"),
            Text($"一、资金投入\n{year}年，{supporter}安排{recipient}财政协作资金{money}万元，比{year - 1}年的{before}万元增长{growth}%；自2017年结对以来，累计安排财政协作资金{total}万元。实施项目{projects}个，其中产业项目{industry}个、民生项目{projects - industry}个。\n"),
            Text($"二、产业就业\n建成帮扶车间{random.Next(5, 30)}个，吸纳就业{jobs}人，其中脱贫劳动力{poor}人。带动脱贫户{households}户{households * 4}人。举办招聘会{random.Next(3, 12)}场，提供岗位{random.Next(1000, 9000)}个。\n"),
            Text($"三、消费协作\n采购和帮助销售{recipient}农特产品{sales}万元，其中线上{sales / 4}万元、线下{sales - (sales / 4)}万元。社会各界捐款捐物{random.Next(200, 1500)}万元。\n"),
            Text($"四、下一步打算\n{year + 1}年，计划安排财政协作资金{money + 200}万元，力争消费协作金额突破{sales + 500}万元。\n"),
        ]);
    }

    private static string Name(int i) => string.Concat(Surnames[i % Surnames.Length], Surnames[(i / Surnames.Length + i * 5 + 1) % Surnames.Length]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

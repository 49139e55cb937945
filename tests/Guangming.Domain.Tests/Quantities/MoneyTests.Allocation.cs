using CsCheck;

namespace Guangming.Domain.Tests.Quantities;

public sealed partial class MoneyTests
{
    [Fact]
    public void Split_FifteenFenInTen_IsFair() => Money.FromYuan(0.15m).Split(10).Select(m => m.ToString()).Should().Equal(
        ["0.02元", "0.02元", "0.02元", "0.02元", "0.02元", "0.01元", "0.01元", "0.01元", "0.01元", "0.01元"],
        "giving the rest to the last would make it nine of 0.02 and one of -0.03");

    [Fact]
    public void Allocate_LargestRemainder_GetsTheFen() =>
        Money.FromYuan(100).Allocate(1, 1, 1).Select(m => m.Yuan).Should().Equal([33.34m, 33.33m, 33.33m], "ties go to the earlier");

    [Fact]
    public void Allocate_UnequalWeights_GoByTheRemainder() =>
        Money.FromFen(10).Allocate(0.55m, 0, 0.45m).Select(m => m.Yuan).Should().Equal([0.06m, 0m, 0.04m], "5.5 and 4.5 tie: the earlier gets it");

    [Fact]
    public void Allocate_Negative_MirrorsPositive() =>
        Money.FromYuan(-100).Allocate(1, 1, 1).Select(m => m.Yuan).Should().Equal(-33.34m, -33.33m, -33.33m);

    [Fact]
    public void Allocate_BadWeights_AreRefused()
    {
        FluentActions.Invoking(() => Money.FromYuan(1).Allocate()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Money.FromYuan(1).Allocate(0, 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Money.FromYuan(1).Allocate(1, -1)).Should().Throw<ArgumentException>().WithMessage("*-1*");
        FluentActions.Invoking(() => Money.FromYuan(1).Split(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Money.FromYuan(0.001m).Allocate(1)).Should().Throw<InvalidOperationException>().WithMessage("*round*");
    }

    [Fact]
    public void Allocate_AnyWeights_KeepsTheTotalAndIsWithinAFen() =>
        Gen.Select(Gen.Long[-10_000_000_000, 10_000_000_000], Gen.Int[0, 1_000_000].Array[1, 12]).Sample((fen, raw) =>
        {
            decimal[] weights = [.. raw.Select(w => w / 1000m)];
            weights[0] += 0.001m;
            Money total = Money.FromFen(fen);
            var shares = total.Allocate(weights);
            shares.Aggregate(default(Money), (sum, share) => sum + share).Should().Be(total);
            for (int i = 0; i < weights.Length; i++)
            {
                decimal fair = total.Yuan * weights[i] / weights.Sum();
                Math.Abs(shares[i].Yuan - fair).Should().BeLessThan(0.01m);
            }
        });
}

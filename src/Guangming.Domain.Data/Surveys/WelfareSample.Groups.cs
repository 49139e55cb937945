namespace Guangming.Domain.Data;

/// <content>Parts of a sample.</content>
public sealed partial class WelfareSample
{
    /// <summary>The sample of each group (分组样本), in the order in which groups first occur; groups without a row in use are left out.</summary>
    /// <param name="groups">The group of each row that the sample was made from.</param>
    /// <typeparam name="TKey">Any code.</typeparam>
    /// <exception cref="ArgumentException">There is another number of rows, or a row has no group.</exception>
    public IReadOnlyList<KeyValuePair<TKey, WelfareSample>> By<TKey>(ReadOnlySpan<TKey> groups)
        where TKey : notnull
    {
        if (groups.Length != RowsGiven)
        {
            throw new ArgumentException(
                $"Expected a group for each of {SurveyText.Of(RowsGiven)} rows, found {SurveyText.Of(groups.Length)}.", nameof(groups));
        }

        GroupIndex<TKey> index = new(groups);
        SampleOptions keep = new() { Negatives = NegativeIncomes.Keep };
        return
        [
            .. index.Keys.Zip(index.Rows(Kept))
                .Where(group => group.Second.Length > 0)
                .Select(group => KeyValuePair.Create(group.First, new WelfareSample(Data.At(group.Second), keep))),
        ];
    }

    /// <summary>The income of a row in use, in the unit of results.</summary>
    internal double Income(int row) => IsFen ? Data.Income(row) / 100 : Data.Income(row);
}

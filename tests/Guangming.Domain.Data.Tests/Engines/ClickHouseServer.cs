namespace Guangming.Domain.Data.Tests;

/// <summary>Statements of the tests' own, over HTTP.</summary>
internal static class ClickHouseServer
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(5) };

    public static async Task<string> AskAsync(Uri server, string statement)
    {
        using StringContent content = new(statement);
        return await AskAsync(server, content);
    }

    public static async Task<string> AskAsync(Uri server, Stream statement)
    {
        using StreamContent content = new(statement);
        return await AskAsync(server, content);
    }

    private static async Task<string> AskAsync(Uri server, HttpContent content)
    {
        using HttpResponseMessage response = await Http.PostAsync(server, content);
        string answer = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.Should().BeTrue(answer);
        return answer;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Guangming.Domain.Data;

/// <summary>Runs statements over ClickHouse's HTTP interface, in the format TabSeparated.</summary>
/// <remarks>
/// The server is asked to answer when it is done (<c>wait_end_of_query</c>): so an error is the status of the answer, not a
/// text behind half of the rows. Meanwhile its list of processes tells how far it is, and a second request ends the query.
/// </remarks>
internal sealed class ClickHouseEngine(HttpClient http, Uri server, string table) : ISqlEngine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public async IAsyncEnumerable<string?[]> QueryAsync(
        string text, ImmutableArray<SqlParameterValue> parameters, IProgress<EngineProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string id = Guid.NewGuid().ToString("N");
        bool isDone = false;
        using CancellationTokenSource ended = new();
        Task watching = progress is null ? Task.CompletedTask : WatchAsync(id, progress, ended.Token);
        HttpResponseMessage? response = null;
        StreamReader? reader = null;
        try
        {
            (response, reader) = await Guarded(() => PostAsync(text, id, cancellationToken), cancellationToken).ConfigureAwait(false);
            while (await Guarded(() => reader.ReadLineAsync(cancellationToken).AsTask(), cancellationToken).ConfigureAwait(false) is { } line)
            {
                yield return Cells(line);
            }

            isDone = true;
        }
        finally
        {
            reader?.Dispose();
            response?.Dispose();
            await ended.CancelAsync().ConfigureAwait(false);
            await watching.ConfigureAwait(false);
            if (!isDone && cancellationToken.IsCancellationRequested)
            {
                await KillAsync(id).ConfigureAwait(false);
            }
        }
    }

    private async Task<(HttpResponseMessage Response, StreamReader Reader)> PostAsync(string text, string id, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(server, $"?query_id={id}&wait_end_of_query=1&default_format=TabSeparated"))
        {
            Content = new StringContent(text, Encoding.UTF8),
        };
        HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return (response, new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Encoding.UTF8));
        }

        using (response)
        {
            string message = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            throw EngineText.Failed(message.Length > 0 ? message : FormattableString.Invariant($"HTTP {(int)response.StatusCode}"), table, null);
        }
    }

    private async Task WatchAsync(string id, IProgress<EngineProgress> progress, CancellationToken ended)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, ended).ConfigureAwait(false);
                string answer = await AskAsync($"SELECT read_rows, total_rows_approx FROM system.processes WHERE query_id = '{id}'", ended).ConfigureAwait(false);
                string[] cells = answer.Split('\n')[0].Split('\t');
                if (cells.Length == 2 && long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out long read)
                    && long.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out long all))
                {
                    progress.Report(new EngineProgress(read, all > 0 ? (double)read / all : null));
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            return; // The query itself tells what is the matter.
        }
    }

    private async Task KillAsync(string id)
    {
        try
        {
            using CancellationTokenSource soon = new(TimeSpan.FromSeconds(10));
            _ = await AskAsync($"KILL QUERY WHERE query_id = '{id}' ASYNC", soon.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or HttpRequestException or IOException)
        {
            return; // A server that is gone has no query left.
        }
    }

    private async Task<string> AskAsync(string statement, CancellationToken cancellationToken)
    {
        using StringContent content = new(statement, Encoding.UTF8);
        using HttpResponseMessage response = await http.PostAsync(server, content, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<T> Guarded<T>(Func<Task<T>> action, CancellationToken cancellationToken)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException and not TableException)
        {
            throw cancellationToken.IsCancellationRequested ? new OperationCanceledException(e.Message, e, cancellationToken) : EngineText.Lost(e.Message, table, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw EngineText.Lost(FormattableString.Invariant($"no answer within {http.Timeout}"), table, e);
        }
    }

    private static string?[] Cells(string line)
    {
        string[] cells = line.Split('\t');
        string?[] values = new string?[cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            values[i] = string.Equals(cells[i], "\\N", StringComparison.Ordinal) ? null : Unescaped(cells[i]);
        }

        return values;
    }

    private static string Unescaped(string cell)
    {
        if (!cell.Contains('\\', StringComparison.Ordinal))
        {
            return cell;
        }

        StringBuilder text = new(cell.Length);
        for (int i = 0; i < cell.Length; i++)
        {
            text.Append(cell[i] != '\\' || i + 1 == cell.Length ? cell[i] : cell[++i] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\b',
                'f' => '\f',
                '0' => '\0',
                var other => other,
            });
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guangming.Domain;

/// <content>How two applications prove that they mean the same.</content>
public sealed partial class IndicatorResult
{
    /// <summary>
    /// The SHA-256 over the report's facts hash, the inputs as stated, how their digits were read, and the canonical text of
    /// the formula with code, version and unit (指纹): 64 lower-case hexadecimal digits. Equal fingerprints mean the same
    /// number from the same facts by the same definition.
    /// </summary>
    public string Fingerprint
    {
        get
        {
            StringBuilder text = new();
            text.Append(CultureInfo.InvariantCulture, $"guangming-indicator 1\n{Code} {Version} {Unit.Name}\n{Indicator.Formula.Canonical}\n");
            text.Append(CultureInfo.InvariantCulture, $"facts {_context.Report?.FactsHash ?? "-"}\norigin {Origin.Code()}\nreading {(int)_context.Options.Reading}\n");
            foreach (TracedInput input in Trace)
            {
                string exactness = input.Stated.IsExact ? "exact" : ExactDecimal.Text(input.Stated.Step);
                text.Append(CultureInfo.InvariantCulture, $"{input.Input.Canonical} {input.Figure?.Id ?? "-"} {input.Stated.Text} {input.Stated.Unit.Name} {exactness}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{Reason?.Kind.Code() ?? "value"}\n");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}

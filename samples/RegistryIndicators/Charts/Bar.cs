namespace RegistryIndicators.Charts;

/// <summary>A bar, or in its place why there is none.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Value">Its length; <see langword="null"/> where there is no value.</param>
/// <param name="Text">The number as it is shown, or why there is none.</param>
internal sealed record Bar(string Label, double? Value, string Text);

namespace Guangming.Domain;

/// <content>How it reads.</content>
public abstract partial class Formula
{
    /// <summary>
    /// The formula in words (文字公式): <c>fiscal aid allocated ÷ poor persons reached</c>; of one measure's baseline and final
    /// value, <c>(final − baseline) ÷ baseline</c>.
    /// </summary>
    /// <param name="language">The language of the names.</param>
    public string ToWords(Language language) => FormulaNames.Words(this, language);

    /// <summary>The formula as TeX mathematics, for LaTeX (amsmath) and KaTeX: <c>\frac{\text{…}}{\text{…}}</c>.</summary>
    /// <param name="language">The language of the names.</param>
    public string ToTeX(Language language) => FormulaNames.Tex(this, language);
}

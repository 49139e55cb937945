namespace RegistryIndicators.Register;

/// <summary>One household of the generated register.</summary>
/// <param name="Township">The township's code, of nine digits.</param>
/// <param name="Members">How many persons it has.</param>
/// <param name="Poor">How many of them are registered as poor; none where it was not asked.</param>
/// <param name="Reached">How many are reached by fiscal aid.</param>
/// <param name="FiscalFen">The fiscal aid for it, in 分; none where it is not known.</param>
/// <param name="IncomeFen">The income per head and year, in 分.</param>
/// <param name="LacksSchooling">Whether a child of it is out of school.</param>
/// <param name="LacksHousing">Whether its house is unsafe.</param>
/// <param name="LacksWater">Whether it has no safe water.</param>
internal sealed record Household(
    string Township, int Members, int? Poor, int Reached, long? FiscalFen, long IncomeFen, bool LacksSchooling, bool LacksHousing, bool LacksWater);

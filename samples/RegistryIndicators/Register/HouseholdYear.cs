namespace RegistryIndicators.Register;

/// <summary>A row of the register: one household in one year. What is not stated is <see langword="null"/>, which is not zero.</summary>
internal sealed record HouseholdYear
{
    public required long Household { get; init; }

    /// <summary>Twelve digits.</summary>
    public required long? Village { get; init; }

    public required int Year { get; init; }

    public required int? Persons { get; init; }

    /// <summary>Net income per head and year, in 分.</summary>
    public required long? Income { get; init; }

    /// <summary>In the register and not yet exited.</summary>
    public required bool IsPoor { get; init; }

    public required bool IsLifted { get; init; }

    public required bool IsWronglyExited { get; init; }

    public required bool IsMissed { get; init; }

    public required bool? HasFood { get; init; }

    public required bool? HasClothing { get; init; }

    public required bool? HasHousing { get; init; }

    public required bool? HasWater { get; init; }

    /// <summary>Children of 6 to 15.</summary>
    public required int SchoolAge { get; init; }

    public required int? AtSchool { get; init; }

    public required int? Insured { get; init; }

    public required int Adults { get; init; }

    public required int? PensionInsured { get; init; }

    public required bool IsDueAllowance { get; init; }

    public required bool GetsAllowance { get; init; }

    public required int StudentsDue { get; init; }

    public required int StudentsPaid { get; init; }

    /// <summary>Fiscal aid of the year, in 分; zero for whom it does not reach.</summary>
    public required long Aid { get; init; }

    /// <summary>Donations of the year, in 分.</summary>
    public required long Donations { get; init; }

    /// <summary>Whether the household attains all that applies to it; not stated where one item is not and none fails.</summary>
    public bool? HasAll
    {
        get
        {
            bool?[] items = [HasFood, HasClothing, HasHousing, HasWater, AtSchool is { } pupils ? pupils >= SchoolAge : null, Insured is { } insured && Persons is { } persons ? insured >= persons : null];
            return items.Contains(false) ? false : items.Contains(null) ? null : true;
        }
    }
}

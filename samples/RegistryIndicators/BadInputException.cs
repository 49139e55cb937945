namespace RegistryIndicators;

/// <summary>The command line or the surroundings are unusable; the message is for the person who typed it.</summary>
internal sealed class BadInputException(string message, Exception? inner = null) : Exception(message, inner);

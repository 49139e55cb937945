namespace Guangming.Domain.Data;

/// <summary>What an instruction works on: a column of the formula, a register of the block, or the number one.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Index">Which input or register it is.</param>
internal readonly record struct KernelOperand(KernelOperand.Places Place, int Index)
{
    internal enum Places
    {
        One,
        Input,
        Register,
    }

    public static KernelOperand One => default;

    public bool IsOne => Place == Places.One;

    public static KernelOperand Input(int index) => new(Places.Input, index);

    public static KernelOperand Register(int index) => new(Places.Register, index);
}

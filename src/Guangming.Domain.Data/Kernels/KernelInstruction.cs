namespace Guangming.Domain.Data;

/// <summary>One instruction for a block of rows (块指令).</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Target">The register it writes; of no meaning for requirements.</param>
/// <param name="First">The first operand.</param>
/// <param name="Second">The second operand, where there is one.</param>
/// <param name="Third">The third operand, where there is one.</param>
/// <param name="Fourth">The fourth operand, where there is one.</param>
/// <param name="Factor">What the first operand is multiplied with, whole and exact.</param>
/// <param name="OtherFactor">What the second operand is multiplied with, whole and exact.</param>
internal sealed record KernelInstruction(
    KernelOperation Operation,
    int Target,
    KernelOperand First,
    KernelOperand Second = default,
    KernelOperand Third = default,
    KernelOperand Fourth = default,
    double Factor = 1,
    double OtherFactor = 1);

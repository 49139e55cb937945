using System.Collections.Immutable;

namespace Guangming.Domain.Data;

/// <summary>Instructions as they are put together; what was computed once is not computed again.</summary>
internal sealed class KernelCode
{
    private readonly Dictionary<KernelInstruction, KernelOperand> _known = [];
    private readonly ImmutableArray<KernelInstruction>.Builder _instructions = ImmutableArray.CreateBuilder<KernelInstruction>();

    public ImmutableArray<KernelInstruction> Instructions => _instructions.ToImmutable();

    public int Registers { get; private set; }

    public KernelOperand Scale(KernelOperand value, double factor) => factor == 1 ? value : Emit(new KernelInstruction(KernelOperation.Scale, 0, value, Factor: factor));

    public KernelOperand Multiply(KernelOperand left, KernelOperand right) =>
        left.IsOne ? right : right.IsOne ? left : Emit(new KernelInstruction(KernelOperation.Multiply, 0, left, right));

    public KernelOperand Abs(KernelOperand value) => value.IsOne ? value : Emit(new KernelInstruction(KernelOperation.Abs, 0, value));

    public KernelOperand FlipBySign(KernelOperand value, KernelOperand sign) =>
        sign.IsOne ? value : Emit(new KernelInstruction(KernelOperation.FlipBySign, 0, value, sign));

    public KernelOperand SelectAtMost(KernelOperand test, KernelOperand than, KernelOperand one, KernelOperand other) =>
        Emit(new KernelInstruction(KernelOperation.SelectAtMost, 0, test, than, one, other));

    /// <summary>A sum of two or more terms, each with its factor.</summary>
    public KernelOperand Sum((KernelOperand Value, double Factor)[] terms)
    {
        KernelInstruction first = new(KernelOperation.Combine, 0, terms[0].Value, terms[1].Value, Factor: terms[0].Factor, OtherFactor: terms[1].Factor);
        if (terms.Length == 2)
        {
            return Emit(first);
        }

        // The register grows term by term, so that it is nobody else's.
        int target = Registers++;
        _instructions.Add(first with { Target = target });
        foreach ((KernelOperand value, double factor) in terms[2..])
        {
            _instructions.Add(new KernelInstruction(KernelOperation.AddScaled, target, value, Factor: factor));
        }

        return KernelOperand.Register(target);
    }

    public void RequireNonZero(KernelOperand value) => _instructions.Add(new KernelInstruction(KernelOperation.RequireNonZero, 0, value));

    public void RequirePositive(KernelOperand value) => _instructions.Add(new KernelInstruction(KernelOperation.RequirePositive, 0, value));

    public void RequireNotNegative(KernelOperand value) => _instructions.Add(new KernelInstruction(KernelOperation.RequireNotNegative, 0, value));

    private KernelOperand Emit(KernelInstruction instruction)
    {
        if (!_known.TryGetValue(instruction, out KernelOperand result))
        {
            result = KernelOperand.Register(Registers++);
            _known.Add(instruction, result);
            _instructions.Add(instruction with { Target = result.Index });
        }

        return result;
    }
}

namespace Guangming.Domain.Exchange;

/// <summary>Why a file is refused (文件问题).</summary>
public enum FileFault
{
    /// <summary>There is no such file (不存在).</summary>
    Missing,

    /// <summary>It is a folder (是文件夹).</summary>
    IsFolder,

    /// <summary>The system does not let it be read or written (无权访问).</summary>
    NotAllowed,

    /// <summary>It is larger, or holds more, than its reader takes (过大).</summary>
    TooLarge,

    /// <summary>It is of another format than it was taken for (格式不符).</summary>
    WrongFormat,

    /// <summary>It ends too early or is damaged (不完整).</summary>
    Damaged,

    /// <summary>It is protected by a password (有密码保护).</summary>
    PasswordProtected,

    /// <summary>It is built like an attack: a bomb, a name that leads out of its folder, a document type (可疑).</summary>
    Suspicious,

    /// <summary>It cannot be read or written for another reason of the system (读写失败).</summary>
    Failed,
}

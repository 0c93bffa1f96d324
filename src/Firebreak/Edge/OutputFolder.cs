using System.Text;

namespace Firebreak;

/// <summary>A folder that answers are written into. A file appears whole or not at all.</summary>
sealed class OutputFolder
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    OutputFolder(string path) => Path = path;

    public string Path { get; }

    public static OutputFolder Create(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new OutputFolder(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot write into {path}: {error.Message}", "choose another folder with --out DIR");
        }
    }

    public string Write(string name, string text) => Write(name, stream => stream.Write(Utf8.GetBytes(text)));

    public string Write(string name, Action<Stream> write)
    {
        var path = System.IO.Path.Combine(Path, name.Replace('/', System.IO.Path.DirectorySeparatorChar));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        var beside = path + ".part";
        using (
            var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16)
        )
            write(stream);
        File.Move(beside, path, overwrite: true);
        return path.Replace('\\', '/');
    }
}

using Firebreak.Fuzz;

if (FuzzArguments.Read(args) is not { } arguments)
{
    Console.Error.WriteLine(FuzzArguments.Usage);
    return 2;
}

var targets = FuzzTargets.Named(arguments.Target);
if (targets is [] && arguments.Target is not null)
{
    Console.Error.WriteLine($"fuzz: no target is called '{arguments.Target}'; --list names them all");
    return 2;
}

switch (arguments.Mode)
{
    case FuzzMode.List:
        foreach (var target in targets)
            Console.WriteLine(target.Name);
        return 0;
    case FuzzMode.Afl:
        AflRun.Start(targets[0]);
        return 0;
    default:
        var broken = targets.Count(target => !FuzzRun.Survives(target, arguments));
        Console.WriteLine($"fuzz: {targets.Length} targets, {broken} broken");
        return broken == 0 ? 0 : 1;
}

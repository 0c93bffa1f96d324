using Firebreak;

return Host.Run(CommandLine.Build(), args);

Console.Error.WriteLine("firebreak: no verbs yet");
return 2;

var app = WebApplication.CreateBuilder(args).Build();
Console.WriteLine(Environment.CurrentDirectory);

ALTER TABLE [Job] ADD [ApplyUrl] nvarchar(2000) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Job] ADD [Language] nvarchar(2) collate Latin1_General_BIN2;--> statement-breakpoint
ALTER TABLE [Job] ADD [IsClosed] bit;
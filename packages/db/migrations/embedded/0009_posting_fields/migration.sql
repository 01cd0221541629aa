ALTER TABLE [Job] ADD COLUMN [ApplyUrl] nvarchar(2000);

ALTER TABLE [Job] ADD COLUMN [Language] nvarchar(2);

ALTER TABLE [Job] ADD COLUMN [IsClosed] bit;

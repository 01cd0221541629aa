ALTER TABLE [ImportItem] ADD COLUMN [LineNo] int;

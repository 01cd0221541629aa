ALTER TABLE [JobApplicationStatus] ADD COLUMN [Color] nvarchar(20);

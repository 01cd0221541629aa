ALTER TABLE [FitJudgement] ADD COLUMN [DeletedDate] datetime2(3);

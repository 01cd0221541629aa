CREATE TABLE [ProfileImport] (
	[ProfileImportID] int IDENTITY(1, 1),
	[UserID] int NOT NULL,
	[Name] nvarchar(300) collate Latin1_General_BIN2,
	[Form] nvarchar(20) collate Latin1_General_BIN2 NOT NULL,
	[State] nvarchar(10) collate Latin1_General_BIN2 NOT NULL,
	[ByteLength] int NOT NULL,
	[CorrectedBy] nvarchar(10) collate Latin1_General_BIN2,
	[ProfileID] int,
	[CreatedDate] datetime2(3) NOT NULL,
	[UpdatedDate] datetime2(3) NOT NULL,
	[RowVersionNo] int NOT NULL,
	[Original] varbinary(max) NOT NULL,
	[Reading] varbinary(max) NOT NULL,
	[Correction] varbinary(max),
	[Undoing] varbinary(max),
	CONSTRAINT [PK_ProfileImport] PRIMARY KEY([ProfileImportID]),
	CONSTRAINT [CK_ProfileImport_State] CHECK ([State] in ('pending', 'confirmed', 'discarded', 'undone'))
);
--> statement-breakpoint
ALTER TABLE [ProfileImport] ADD CONSTRAINT [FK_ProfileImport_User] FOREIGN KEY ([UserID]) REFERENCES [User]([UserID]);--> statement-breakpoint
ALTER TABLE [ProfileImport] ADD CONSTRAINT [FK_ProfileImport_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile]([ProfileID]);--> statement-breakpoint
CREATE INDEX [IX_ProfileImport_UserID] ON [ProfileImport] ([UserID]);
CREATE TABLE [ProfileImport] (
  [ProfileImportID] INTEGER CONSTRAINT [PK_ProfileImport] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(300),
  [Form] nvarchar(20) NOT NULL,
  [State] nvarchar(10) NOT NULL,
  [ByteLength] int NOT NULL,
  [CorrectedBy] nvarchar(10),
  [ProfileID] int,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [Original] [varbinary(max)] NOT NULL,
  [Reading] [varbinary(max)] NOT NULL,
  [Correction] [varbinary(max)],
  [Undoing] [varbinary(max)],
  CONSTRAINT [FK_ProfileImport_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_ProfileImport_Profile] FOREIGN KEY ([ProfileID]) REFERENCES [Profile] ([ProfileID]),
  CONSTRAINT [CK_ProfileImport_State] CHECK ([State] in ('pending', 'confirmed', 'discarded', 'undone'))
);

CREATE INDEX [IX_ProfileImport_UserID] ON [ProfileImport] ([UserID]);

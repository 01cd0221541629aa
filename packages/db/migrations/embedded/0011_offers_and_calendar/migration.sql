CREATE TABLE [CalendarFeed] (
  [CalendarFeedID] INTEGER CONSTRAINT [PK_CalendarFeed] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [Name] nvarchar(60) NOT NULL,
  [Kinds] nvarchar(100) NOT NULL,
  [Detail] nvarchar(10) NOT NULL,
  [SecretHash] nvarchar(64) NOT NULL,
  [LastUsedDate] datetime2(3),
  [UseCount] int NOT NULL,
  [ContentHash] nvarchar(64),
  [ContentDate] datetime2(3),
  [RevokedDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_CalendarFeed_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [CK_CalendarFeed_Detail] CHECK ([Detail] in ('full', 'private'))
);

CREATE UNIQUE INDEX [UQ_CalendarFeed_SecretHash] ON [CalendarFeed] ([SecretHash]);

CREATE INDEX [IX_CalendarFeed_UserID] ON [CalendarFeed] ([UserID]);

CREATE TABLE [ExchangeRate] (
  [ExchangeRateID] INTEGER CONSTRAINT [PK_ExchangeRate] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [FromCurrency] nvarchar(3) NOT NULL,
  [ToCurrency] nvarchar(3) NOT NULL,
  [Rate] nvarchar(20) NOT NULL,
  [RateDay] date NOT NULL,
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  CONSTRAINT [FK_ExchangeRate_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID])
);

CREATE UNIQUE INDEX [UQ_ExchangeRate_UserID_FromCurrency_ToCurrency] ON [ExchangeRate] ([UserID], [FromCurrency], [ToCurrency]);

CREATE TABLE [Offer] (
  [OfferID] INTEGER CONSTRAINT [PK_Offer] PRIMARY KEY AUTOINCREMENT,
  [UserID] int NOT NULL,
  [JobApplicationID] int NOT NULL,
  [Status] nvarchar(10) NOT NULL,
  [Currency] nvarchar(3) NOT NULL,
  [Base] decimal(15,2) NOT NULL,
  [Period] nvarchar(10) NOT NULL,
  [TimesPerYear] int NOT NULL,
  [BonusKind] nvarchar(10),
  [BonusValue] decimal(15,2),
  [Signing] decimal(15,2),
  [EquityGrant] decimal(15,2),
  [EquityYears] int,
  [EquityCliffMonths] int,
  [VacationDays] int,
  [Remote] nvarchar(10),
  [StartDay] date,
  [Deadline] nvarchar(16),
  [TimeZone] nvarchar(64),
  [DeadlineDate] datetime2(3),
  [CreatedDate] datetime2(3) NOT NULL,
  [UpdatedDate] datetime2(3) NOT NULL,
  [RowVersionNo] int NOT NULL,
  [DeletedDate] datetime2(3),
  [Benefits] nvarchar(2000),
  [Notes] [nvarchar(max)],
  CONSTRAINT [FK_Offer_User] FOREIGN KEY ([UserID]) REFERENCES [User] ([UserID]),
  CONSTRAINT [FK_Offer_JobApplication] FOREIGN KEY ([JobApplicationID]) REFERENCES [JobApplication] ([JobApplicationID]),
  CONSTRAINT [CK_Offer_Status] CHECK ([Status] in ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
  CONSTRAINT [CK_Offer_BonusKind] CHECK ([BonusKind] in ('amount', 'percent')),
  CONSTRAINT [CK_Offer_TimesPerYear] CHECK ([TimesPerYear] > 0),
  CONSTRAINT [CK_Offer_EquityYears] CHECK ([EquityYears] > 0)
);

CREATE INDEX [IX_Offer_UserID_Deadline] ON [Offer] ([UserID], [Deadline]);

CREATE INDEX [IX_Offer_JobApplicationID] ON [Offer] ([JobApplicationID]);

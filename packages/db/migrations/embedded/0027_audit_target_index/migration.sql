DROP INDEX [IX_AuditLog_UserID_TargetType_TargetID];

-- Mails with a secret (confirm, reset) go before others: somebody sits waiting for them. Found by this key, also among thousands that wait.
create index ix_notification_mail_urgent on notification_mail (state, secret, next_attempt_at);

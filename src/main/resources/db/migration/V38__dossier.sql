-- Evidence is sealed with the key of its owner, in pieces: a large file is never in memory as a whole, nor in one packet of the database.
create table ledger_evidence_piece (
    evidence bigint     not null,
    piece    int        not null,
    content  mediumblob not null,
    primary key (evidence, piece)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
-- What stands in ledger_evidence_file was written before: the server seals it into pieces and takes it away, because keys are not in the database.

-- Of what somebody was reminded: of the end of something on a day, so many months ahead. Another day is another end.
create table ledger_reminder (
    member  bigint       not null,
    about   varchar(120) character set ascii collate ascii_bin not null,
    ends_on date         not null,
    months  int          not null,
    told_at datetime(6)  not null,
    primary key (member, about, ends_on, months)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Days on which everybody was looked at: one node does it, once a day.
create table ledger_reminder_day (
    day date not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

alter table ledger_registration add key ledger_registration_ends (ends_on);

-- A completed training can be followed again: another enrolment beside the first, which stays as it was.
alter table enrolment add key enrolment_member (member, version), drop key enrolment_member_version;

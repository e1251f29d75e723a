-- What professionals collect for their registers. Members, trainings, groups and editions belong to other features: ids without a foreign key.

-- Who has a ledger; the row is locked while it is written. Registration numbers are sealed with the key of the vault.
create table ledger_member (
    member bigint not null primary key,
    vault  bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table ledger_registration (
    id        bigint         not null auto_increment primary key,
    revision  int            not null,
    member    bigint         not null,
    register  varchar(80)    character set ascii collate ascii_bin not null,
    number    varbinary(400),
    begins_on date           not null,
    ends_on   date           not null,
    -- taken back by who made it; what it brought is countered
    ended_at  datetime(6),
    key ledger_registration_member (member)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Accreditations. None is changed: what is wrong is withdrawn, and stands beside what is right.
create table ledger_offer (
    id           bigint        not null auto_increment primary key,
    subject      varchar(120)  character set ascii collate ascii_bin not null,
    title        varchar(500)  not null,
    link         varchar(200)  not null,
    register     varchar(80)   character set ascii collate ascii_bin not null,
    category     varchar(200)  not null,
    course       varchar(100)  not null,
    points       decimal(8, 2) not null,
    valid_from   date,
    valid_until  date,
    tested       int           not null,
    -- by a member of the staff, or null: from the package of a training
    added_by     bigint,
    added_at     datetime(6)   not null,
    withdrawn_at datetime(6),
    key ledger_offer_subject (subject),
    key ledger_offer_register (register, withdrawn_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What somebody did, as it was told. Lines are added and never changed: a correction is a later version.
create table ledger_fact (
    id          bigint       not null auto_increment primary key,
    member      bigint       not null,
    source      varchar(60)  character set ascii collate ascii_bin not null,
    version     int          not null,
    kind        varchar(20)  not null,
    title       varchar(500) not null,
    link        varchar(200) not null,
    subjects    varchar(500) character set ascii collate ascii_bin not null,
    happened_at datetime(6)  not null,
    minutes     int          not null,
    tested      int          not null,
    people      int,
    online      int,
    live        int,
    agreement   int,
    own_type    varchar(20),
    review      varchar(20),
    told_at     datetime(6)  not null,
    -- told twice is written once
    unique key ledger_fact_once (member, source, version)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Whose ledger an accreditation touches.
create table ledger_subject (
    subject varchar(120) character set ascii collate ascii_bin not null,
    member  bigint       not null,
    primary key (subject, member),
    key ledger_subject_member (member)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The ledger. Lines are added and never changed: what holds no longer is countered, once.
create table ledger_entry (
    id           bigint        not null auto_increment primary key,
    member       bigint        not null,
    source       varchar(60)   character set ascii collate ascii_bin not null,
    register     varchar(80)   character set ascii collate ascii_bin not null,
    registration bigint,
    category     varchar(80)   character set ascii collate ascii_bin not null,
    points       decimal(8, 2) not null,
    why          varchar(30)   not null,
    course       varchar(100)  not null,
    -- first day of the rules that said so
    rules_from   date,
    -- the entry that this one counters, or null
    counters     bigint,
    posted_at    datetime(6)   not null,
    unique key ledger_entry_counters (counters),
    key ledger_entry_member (member)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Whose ledger is to be computed again, after a change of accreditations.
create table ledger_due (
    member bigint not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table ledger_evidence (
    id          bigint       not null auto_increment primary key,
    revision    int          not null,
    member      bigint       not null,
    title       varchar(200) not null,
    type        varchar(20)  not null,
    minutes     int          not null,
    happened_on date         not null,
    review      varchar(20)  not null,
    reason      varchar(300),
    file_name   varchar(120) not null,
    media_type  varchar(40)  character set ascii collate ascii_bin not null,
    size        int          not null,
    changes     int          not null,
    added_at    datetime(6)  not null,
    removed_at  datetime(6),
    key ledger_evidence_member (member),
    key ledger_evidence_review (review)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table ledger_evidence_file (
    evidence bigint   not null primary key,
    content  longblob not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What registers ask, version by version. A text is written once and never changed: for a day on which a version begins the last revision holds.
create table register_version (
    id         bigint       not null auto_increment primary key,
    register   varchar(80)  character set ascii collate ascii_bin not null,
    valid_from date         not null,
    revision   int          not null,
    hash       char(64)     character set ascii collate ascii_bin not null,
    yaml       mediumtext   not null,
    made_by    bigint,
    made_at    datetime(6)  not null,
    unique key register_version_revision (register, valid_from, revision)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

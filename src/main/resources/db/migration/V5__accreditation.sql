-- A certificate is a snapshot: nothing in it changes when the training, the provider or the member does.
create table certificate (
    id                            bigint        not null auto_increment primary key,
    version                       int           not null,
    number                        varchar(16)   character set ascii collate ascii_bin not null,
    enrolment_id                  bigint        not null,
    member_id                     bigint        not null,
    training_version_id           bigint        not null,
    kind                          varchar(20)   not null,
    holder_name                   varchar(200)  not null,
    title                         varchar(500)  not null,
    provider_name                 varchar(200)  not null,
    provider_kvk                  varchar(20)   not null,
    signatory_name                varchar(200)  not null,
    signatory_function            varchar(200)  not null,
    started_on                    date          not null,
    completed_on                  date          not null,
    study_load_minutes            int           not null,
    net_hours                     decimal(6, 2) not null,
    score_percent                 int,
    training_version_number       int           not null,
    training_version_hash         char(64)      character set ascii collate ascii_bin not null,
    training_version_published_on date          not null,
    issued_at                     datetime(6)   not null,
    unique key certificate_number (number),
    -- the same completion twice gives one certificate
    unique key certificate_enrolment (enrolment_id),
    key certificate_member (member_id, completed_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What it counts for, per register; lines that do not count say why.
create table certificate_accreditation (
    certificate_id bigint        not null,
    position       int           not null,
    register       varchar(100)  not null,
    category       varchar(200)  not null,
    course_id      varchar(100)  not null,
    points         decimal(8, 2) not null,
    valid_from     date,
    valid_until    date,
    standing       varchar(20)   not null,
    primary key (certificate_id, position),
    constraint certificate_accreditation_certificate foreign key (certificate_id) references certificate (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Groups for intervision: who is in them, how people come in, what they agreed on, and who seeks one.
-- Members belong to another feature: ids without a foreign key. Case texts are not here.

create table intervision_group (
    id bigint not null auto_increment primary key,
    revision int not null,
    -- seals what is written in the group
    vault bigint not null,
    name varchar(80) not null,
    theme varchar(160) not null,
    access varchar(20) not null,
    organisation varchar(80) null,
    fewest int not null,
    most int not null,
    form varchar(10) not null,
    place varchar(160) null,
    rhythm_weeks int not null,
    ends_on date not null,
    started_by bigint not null,
    started_at datetime(6) not null,
    closed_at datetime(6) null,
    close_reason varchar(500) null,
    key intervision_group_open (closed_at, access, id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_member (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    member bigint not null,
    role varchar(12) not null,
    joined_at datetime(6) not null,
    left_at datetime(6) null,
    -- 1 while in the group, else null: nobody is in a group twice, and who left can come back
    present bit(1) null,
    unique key intervision_member_once (group_id, member, present),
    key intervision_member_groups (member, present),
    constraint intervision_member_group foreign key (group_id) references intervision_group (id)
) engine = InnoDB default charset = utf8mb4;

-- The secret itself is only in the mail; here is its SHA-256.
create table intervision_invitation (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    -- who was found by seeking: the facilitator sees the name and never the address
    sought bigint null,
    secret_hash char(64) character set ascii collate ascii_bin not null,
    invited_by bigint not null,
    invited_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(10) null,
    unique key intervision_invitation_secret (secret_hash),
    key intervision_invitation_group (group_id, ended_at),
    key intervision_invitation_email (email, ended_at),
    key intervision_invitation_by (invited_by, invited_at),
    constraint intervision_invitation_group foreign key (group_id) references intervision_group (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_request (
    id bigint not null auto_increment primary key,
    revision int not null,
    group_id bigint not null,
    member bigint not null,
    motivation varchar(500) not null,
    asked_at datetime(6) not null,
    ended_at datetime(6) null,
    ending varchar(10) null,
    answered_by bigint null,
    -- 1 while it waits, else null: one request at a time
    waiting bit(1) null,
    unique key intervision_request_once (group_id, member, waiting),
    key intervision_request_member (member, waiting),
    constraint intervision_request_group foreign key (group_id) references intervision_group (id)
) engine = InnoDB default charset = utf8mb4;

-- A text that people agreed to is never changed: another text is another version.
create table intervision_agreement (
    id bigint not null auto_increment primary key,
    group_id bigint not null,
    version int not null,
    content text not null,
    written_by bigint not null,
    written_at datetime(6) not null,
    unique key intervision_agreement_version (group_id, version),
    constraint intervision_agreement_group foreign key (group_id) references intervision_group (id)
) engine = InnoDB default charset = utf8mb4;

create table intervision_consent (
    id bigint not null auto_increment primary key,
    group_id bigint not null,
    member bigint not null,
    version int not null,
    given_at datetime(6) not null,
    unique key intervision_consent_once (group_id, member, version),
    constraint intervision_consent_group foreign key (group_id) references intervision_group (id)
) engine = InnoDB default charset = utf8mb4;

-- Removed when somebody withdraws it and when it is too old.
create table intervision_seeker (
    id bigint not null auto_increment primary key,
    revision int not null,
    member bigint not null,
    theme varchar(160) not null,
    region varchar(80) not null,
    profession varchar(80) not null,
    times varchar(160) not null,
    consented_at datetime(6) not null,
    expires_at datetime(6) not null,
    unique key intervision_seeker_once (member),
    key intervision_seeker_age (expires_at)
) engine = InnoDB default charset = utf8mb4;

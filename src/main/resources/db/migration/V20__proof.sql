-- What a facilitator confirmed of a meeting for intervision, and the proofs that came of it. No word of a case stands here. Members, groups and
-- meetings belong to other features: ids without a foreign key. A correction is a new version; earlier ones stay, and are told as replaced.

create table proof_presence (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    group_id bigint not null,
    version int not null,
    group_name varchar(80) not null,
    theme varchar(160) not null,
    method varchar(160) null,
    form varchar(10) not null,
    -- that everybody had live picture and sound; only where people could join online
    declared bit(1) not null,
    facilitator varchar(120) not null,
    qualification varchar(160) not null,
    confirmed_by bigint not null,
    confirmed_at datetime(6) not null,
    replaced_at datetime(6) null,
    unique key proof_presence_version (meeting, version),
    key proof_presence_by (confirmed_by, confirmed_at)
) engine = InnoDB default charset = utf8mb4;

create table proof (
    id bigint not null auto_increment primary key,
    revision int not null,
    presence bigint not null,
    number varchar(20) character set ascii collate ascii_bin not null,
    member bigint not null,
    -- initials and surname, and the job, as they were told on that day
    holder varchar(120) not null,
    job varchar(120) null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    break_minutes int not null,
    unique key proof_number (number),
    unique key proof_once (presence, member),
    key proof_member (member, starts_at),
    constraint proof_presence_of foreign key (presence) references proof_presence (id)
) engine = InnoDB default charset = utf8mb4;

-- What a participant wrote about the own learning, sealed with the own vault; belongs to the meeting, so that a correction keeps it.
create table proof_reflection (
    id bigint not null auto_increment primary key,
    revision int not null,
    meeting bigint not null,
    member bigint not null,
    technical blob null,
    normative blob null,
    personal blob null,
    written_at datetime(6) not null,
    unique key proof_reflection_once (meeting, member)
) engine = InnoDB default charset = utf8mb4;

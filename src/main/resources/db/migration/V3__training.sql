-- Published trainings: a version and its files are never changed.
create table training (
    slug            varchar(80) not null primary key,
    current_version bigint      null,
    withdrawn_at    datetime(6) null
);

create table training_version (
    id           bigint      not null auto_increment primary key,
    slug         varchar(80) not null,
    number       int         not null,
    hash         char(64)    not null,
    published_at datetime(6) not null,
    constraint training_version_number unique (slug, number),
    constraint training_version_hash unique (slug, hash),
    constraint training_version_training foreign key (slug) references training (slug),
    key training_version_by_hash (hash)
);

-- content-addressed: a film that stays the same is stored once for all versions
create table stored_file (
    sha256 char(64) not null primary key,
    bytes  longblob not null
);

create table training_version_file (
    version_id bigint       not null,
    path       varchar(200) not null,
    sha256     char(64)     not null,
    primary key (version_id, path),
    constraint training_version_file_version foreign key (version_id) references training_version (id),
    constraint training_version_file_stored foreign key (sha256) references stored_file (sha256)
);

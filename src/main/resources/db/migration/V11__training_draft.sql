-- A package that an editor brought and that is not published yet: one per training, replaced by the next.
create table training_draft (
    slug        varchar(80) not null primary key,
    hash        char(64)    not null,
    uploaded_at datetime(6) not null,
    uploaded_by bigint      not null
);

create table training_draft_file (
    slug   varchar(80)  not null,
    path   varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    sha256 char(64)     not null,
    primary key (slug, path),
    constraint training_draft_file_draft foreign key (slug) references training_draft (slug),
    constraint training_draft_file_stored foreign key (sha256) references stored_file (sha256)
);

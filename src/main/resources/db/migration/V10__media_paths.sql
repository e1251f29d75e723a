-- Names of files that differ only in capitals are two files.
alter table training_version_file
    modify path varchar(200) character set utf8mb4 collate utf8mb4_bin not null;

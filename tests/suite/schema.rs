//! The published schema is the one the program prints, and the shipped projects follow it.

use std::path::{Path, PathBuf};

use framlegg::document::Engine;
use framlegg::pipeline::{self, Loaded, Options};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_published_schema_is_current() {
    let published = root().join("schema/framlegg.schema.json");
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(
        framlegg::schema::project(),
        snapbox::Data::read_from(&published, Some(snapbox::data::DataFormat::Text)).raw(),
    );
}

#[test]
fn the_published_schema_of_facts_is_current_and_facts_follow_it() {
    let published = root().join("schema/facts.schema.json");
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(
        framlegg::schema::facts(),
        snapbox::Data::read_from(&published, Some(snapbox::data::DataFormat::Text)).raw(),
    );
    let schema = serde_json::from_str(&framlegg::schema::facts()).expect("JSON");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    let (engine, options) = (Engine::new(), Options::default());
    for project in pipeline::discover(&[root().join("reports")], root()).expect("projects") {
        let loaded = Loaded::read(&engine, &project, &options).expect("a project");
        for id in loaded.document_ids() {
            let facts = serde_json::from_str(&loaded.facts(id, &options).expect("facts")).expect("JSON");
            let errors: Vec<String> = validator.iter_errors(&facts).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{} {id}: {errors:?}", project.display());
        }
    }
}

#[test]
fn every_shipped_file_names_the_schema_and_follows_it() {
    let schema = serde_json::from_str(&framlegg::schema::project()).expect("JSON");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    let files = toml_files(&root().join("reports"));
    assert!(files.len() > 5, "{files:?}");
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a file");
        let named = text.strip_prefix("#:schema ").and_then(|rest| rest.lines().next()).expect("a schema's name");
        let named = path.parent().expect("a folder").join(named).canonicalize().expect("a schema");
        assert_eq!(named, root().join("schema/framlegg.schema.json").canonicalize().expect("a schema"));
        let value: serde_json::Value = toml::from_str(&text).expect("TOML");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = serde_json::from_str(&framlegg::schema::project()).expect("JSON");
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    for text in [
        "[[grant]]\nid = \"a\"\nministry = \"D\"\namonut = 1\namount = 1",
        "[[grant]]\nid = \"a\"\nministry = \"D\"\namount = 1.5",
        "[[grant]]\nid = \"a\"\nministry = \"D\"",
        "[[measure]]\narea = \"a\"\ntitle = \"T\"\nphase = \"begynt\"",
        "[severity]\nowner-mising = \"info\"",
        "tilskudd = 1",
    ] {
        let value: serde_json::Value = toml::from_str(text).expect("TOML");
        assert!(!validator.is_valid(&value), "{text}");
    }
    let value: serde_json::Value =
        toml::from_str("[[grant]]\nid = \"a\"\nministry = \"D\"\namount = \"1 mill.\"").expect("TOML");
    assert!(validator.is_valid(&value));
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(toml_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files
}

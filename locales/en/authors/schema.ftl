# `passerelle pack schema`: what editors need to check packs while they are written.
cli-pack-schema-about = Helps your editor to show mistakes in packs while you write.
cli-pack-schema-usage =
    passerelle pack schema --out FOLDER
    {"  "}passerelle pack schema pack|lesson
cli-help-schema = Which schema to print: pack, for pack.toml, or lesson
cli-value-schema = NAME
cli-help-editor = The folder with your packs: two schemas and the settings go there
cli-value-editor = FOLDER

schema-which = Please name a schema, or a folder after { $word }.
schema-unknown = There is no schema { $word }.
schema-written = The schemas are in { $path }.
schema-next = Now open this folder in your editor.
schema-kept = There is a { $file } of your own. It was left as it is. Please add these lines to it:

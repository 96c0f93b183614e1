from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('bot', '0003_platforms')]

    initial = False

    operations = [
        ops.AddField(
            model_name='IdentityRow',
            name='address',
            field=fields.CharField(null=True, max_length=2000),
        ),
        ops.AddField(
            model_name='PersonRow',
            name='language_known',
            field=fields.BooleanField(default=True, db_default=True),
        ),
    ]
